import type * as OpenApiDecorators from '@nestjs/swagger';

type Decorators = typeof OpenApiDecorators;
type AnyDecorator = ClassDecorator & MethodDecorator & PropertyDecorator;

const waiting: ((decorators: Decorators) => void)[] = [];

/**
 * Describes a controller, a route or a property for `/api/openapi.json` with a decorator of @nestjs/swagger. That library
 * is heavy and most starts never need it: it is loaded when the description is first asked for.
 */
export function Described(
  choose: (decorators: Decorators) => ClassDecorator | MethodDecorator | PropertyDecorator,
): AnyDecorator {
  return (...target: unknown[]) => {
    waiting.push((decorators) => (choose(decorators) as (...of: unknown[]) => unknown)(...target));
  };
}

/** Carries out what `Described` has put off. */
export function describeAll(decorators: Decorators): void {
  // the same order as decorators have: the last one of a class was asked first
  for (const describe of waiting.splice(0)) describe(decorators);
}
