import { directory, policy } from 'organisation';
import { handleEvents } from './handle-events';

handleEvents(policy, directory);
