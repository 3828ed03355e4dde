/** The partner directory, whole. Surfaces import it as `partners`; in a build, `organisation` has only what mail is judged by. */
export { directory } from './organisation';
