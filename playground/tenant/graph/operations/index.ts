import type { Operation } from '../operation';
import { me } from './me';

export const OPERATIONS: readonly Operation[] = [me];
