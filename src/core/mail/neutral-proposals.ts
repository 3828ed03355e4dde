import { neutralFileName } from './neutral-file-name';
import { neutralSubjects } from './neutral-subject';
import type { Proposals } from './proposals';

export const neutralProposals: Proposals = { subjects: neutralSubjects, fileName: neutralFileName };
