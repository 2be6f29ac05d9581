/** Where a run says what it does, line by line, as it happens. The face behind it escapes what it prints. */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
}
