import type { Plugin } from 'vite';
export function litSqueeze(): Plugin;
