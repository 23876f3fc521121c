/** Text to be marked and taken along, where the frame may not use the clipboard. */
import type { JSX, TextareaHTMLAttributes } from 'react';

export const LongText = (props: TextareaHTMLAttributes<HTMLTextAreaElement>): JSX.Element => <textarea {...props} />;
