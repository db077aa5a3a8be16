import { describe, expect, it } from 'vitest';
import { isOfferedInMenu, isOfferedInPalette, isOfferedInPanel } from './flowParts';

describe('what the modeler offers for a flow', () => {
  it.each([
    'replace-with-call-activity',
    'create-exclusive-gateway',
    'append-none-end-event',
    'replace-with-timer-intermediate-catch',
    'replace-with-conditional-flow',
    'append.template-parley.offer-to-queue',
  ])('has %s in its menus', (entry) => {
    expect(isOfferedInMenu(entry)).toBe(true);
  });

  it.each([
    'replace-with-script-task',
    'create-service-task',
    'append-receive-task',
    'replace-with-message-start',
    'create-expanded-subprocess',
    'replace-with-complex-gateway',
  ])('has no %s, which the check would refuse', (entry) => {
    expect(isOfferedInMenu(entry)).toBe(false);
  });

  it('keeps the tools in the palette and leaves out what no flow may hold', () => {
    expect(isOfferedInPalette('hand-tool')).toBe(true);
    expect(isOfferedInPalette('create.exclusive-gateway')).toBe(true);
    expect(isOfferedInPalette('create.subprocess-expanded')).toBe(false);
  });

  it('shows the groups of properties that a flow may use', () => {
    expect(isOfferedInPanel('general')).toBe(true);
    expect(isOfferedInPanel('ElementTemplates__CustomProperties')).toBe(true);
    expect(isOfferedInPanel('CamundaPlatform__Condition')).toBe(true);
    expect(isOfferedInPanel('CamundaPlatform__ExecutionListener')).toBe(false);
  });
});
