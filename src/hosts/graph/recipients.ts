import type { Recipient } from '@microsoft/microsoft-graph-types';
import { asArray, asRecord } from '../parse';

export interface Person {
  readonly name: string;
  readonly address: string;
}

export function recipientsOf(people: readonly Person[]): readonly Recipient[] {
  return people.map(({ name, address }) => ({ emailAddress: { name, address } }));
}

/** @param value a `recipient` of Graph; `null` where it has no address, as a name that Outlook didn't resolve */
export function asPerson(value: unknown): Person | null {
  const { name, address } = asRecord(asRecord(value ?? {}).emailAddress ?? {});
  return typeof address === 'string' && address !== ''
    ? { name: typeof name === 'string' ? name : address, address }
    : null;
}

export function asPeople(value: unknown): readonly Person[] {
  return asArray(value).flatMap((one) => asPerson(one) ?? []);
}
