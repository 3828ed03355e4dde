import { hasSet } from '../../model/settings';
import { SENSITIVITY_LABELS } from '../../model/tenant';
import { done, failed } from '../reply';
import type { CallContext, Handler, Handlers } from './handler';

export const sensitivityLabelHandlers = {
  'sensitivityLabelsCatalog.isEnabled': newer((_, context) => done(hasLabels(context))),
  'sensitivityLabelsCatalog.get': newer((_, context) =>
    hasLabels(context)
      ? done(
          SENSITIVITY_LABELS.map(({ id, name, tooltip, color }) => ({
            id,
            name,
            tooltip,
            color,
            children: [],
          })),
        )
      : failed('InternalServerError'),
  ),
  'sensitivityLabel.get': newer((_, context) =>
    hasLabels(context) ? done(context.mail.get().sensitivityLabelId ?? '') : failed('InternalServerError'),
  ),
  'sensitivityLabel.set': newer((params, context) => {
    const id = params.text('sensitivityLabelID');
    if (!hasLabels(context)) {
      return failed('InternalServerError');
    }
    if (id !== '' && !SENSITIVITY_LABELS.some((label) => label.id === id)) {
      return failed('InvalidParameterValueError');
    }
    context.mail.update((current) => ({ ...current, sensitivityLabelId: id === '' ? null : id }));
    return done();
  }),
} satisfies Handlers;

/** Labels came with Mailbox 1.13; an older Outlook doesn't know the call. */
function newer(handler: Handler): Handler {
  return (params, context) =>
    hasSet(context.settings, '1.13')
      ? handler(params, context)
      : failed('ApiCallNotSupportedByExtensionPoint');
}

function hasLabels({ settings }: CallContext): boolean {
  return settings.hasLabels;
}
