import { request } from 'node:http';
import { startApp, type TestApp } from '../../support/index.js';

const MB = 1024 * 1024;
const SIZE = 500 * MB;

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ listen: true });
});
afterAll(() => app.close());

/** Sends a file without saying how large it is, until somebody answers; gives the answer and how much was taken. */
function stream(): Promise<{ status: number; taken: number }> {
  return new Promise((resolve, reject) => {
    const upload = request(new URL('/verificar', app.url), {
      method: 'POST',
      headers: {
        'content-type': 'multipart/form-data; boundary=x',
        'transfer-encoding': 'chunked',
        origin: app.url,
        'sec-fetch-site': 'same-origin',
      },
    });
    let status = 0;
    let taken = 0;
    const chunk = Buffer.alloc(MB / 4, 'a');
    const answered = () => resolve({ status, taken });
    upload.on('response', (response) => {
      status = response.statusCode!;
      response.resume();
      answered();
      upload.destroy();
    });
    // whoever is refused finds the line cut while sending
    upload.on('error', (error) => (status ? answered() : reject(error)));
    upload.write('--x\r\ncontent-disposition: form-data; name="archivo"; filename="a.pdf"\r\n\r\n%PDF-1.7');
    const send = () => {
      if (status || upload.destroyed) return;
      if (taken >= SIZE) {
        upload.end('\r\n--x--\r\n');
        return;
      }
      taken += chunk.length;
      if (upload.write(chunk)) setImmediate(send);
      else upload.once('drain', send);
    };
    send();
  });
}

/** As `stream`; again where the line was cut before the answer was read, as it may be on a busy machine. */
async function answerTo(attempts = 5): Promise<{ status: number; taken: number }> {
  try {
    return await stream();
  } catch (error) {
    if (attempts === 1) throw error;
    return answerTo(attempts - 1);
  }
}

test('a file of 500 MB that hides its size is refused soon, and is never held', async () => {
  const before = process.memoryUsage().rss;
  const { status, taken } = await answerTo();
  expect(status).toBe(413);
  expect(taken).toBeLessThan(50 * MB);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * MB);
});
