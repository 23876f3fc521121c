/** On a busy machine what is waited for may take its time. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 8_000 });
