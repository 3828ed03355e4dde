/** Internet header that marks a mail with Schakel's handoff block (H5); it says nothing about the client. */
export const HANDOFF_HEADER = 'x-schakel-overdracht';
