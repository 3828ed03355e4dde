/** A text for people to read, apart from how it is shown: in a mail, as plain text, or on paper. */
export interface Document {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What is asked and what is known, such as "Telefoon" and a number. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A line to write on, on paper. */
  | { readonly kind: 'blank'; readonly label: string }
  /** A box to tick, on paper. */
  | { readonly kind: 'box'; readonly label: string; readonly isTicked: boolean };

export interface Fact {
  readonly label: string;
  /** May have several lines. */
  readonly value: string;
}
