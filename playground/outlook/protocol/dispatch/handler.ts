import type { ComposedMail } from '../../model/mail';
import type { Operation } from '../../model/operations';
import type { RoamingSettings } from '../../model/roaming-settings';
import type { Settings } from '../../model/settings';
import type { Store } from '../../../common/store';
import type { Params } from '../params';
import type { Reply } from '../reply';

/** What a method call works on. */
export interface CallContext {
  readonly mail: Store<ComposedMail>;
  readonly settings: Settings;
  /** Why the pane was opened: what the add-in gave along with its alert or notification; '' otherwise. */
  readonly initializationContext: string;
  readonly roaming: Store<RoamingSettings>;
  readonly htmlToText: (html: string) => string;
  /** Opens a reply; left out where a mail is being written. */
  readonly onReply?: (html: string) => void;
}

export type Handler = (params: Params, context: CallContext) => Reply;

/** The calls of one group, for example all that concern the body. */
export type Handlers = Readonly<Partial<Record<Operation, Handler>>>;
