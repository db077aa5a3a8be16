import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach } from 'vitest';

// By itself an effect that waits asks for `cancelAnimationFrame`, which is gone when the file is over.
options.requestAnimationFrame = (callback) => void setTimeout(callback);

afterEach(() => cleanup());
