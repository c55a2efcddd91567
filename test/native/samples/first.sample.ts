import { describeShared, loaded } from './shared.js';

describeShared('first', () => {
  beforeAll(() => {
    process.env['LEFT_BY_FIRST'] = 'yes';
    jest.spyOn(Math, 'random').mockReturnValue(7);
    jest.useFakeTimers({ now: 0 });
  });
  test('changes the process', () => {
    expect([Math.random(), Date.now()]).toEqual([7, 0]);
  });
  test('loads shared modules once', () => {
    expect(++loaded.times).toBe(1);
  });
});
