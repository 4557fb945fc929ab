import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  developmentPolicy
} from '../../../src/main/security/contentSecurityPolicy.ts';

describe('the content security policy', () => {
  it('is the one that the architecture promises, to the letter', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
  });

  it('allows the dev server no more than its web socket and what it injects', () => {
    const policy = developmentPolicy(new URL('http://localhost:5173'));
    expect(policy).toContain("connect-src 'self' ws://localhost:5173;");
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).not.toContain('*');
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
