import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReceiptSender } from './receipts';

describe('receipts', () => {
  const send = vi.fn<(id: string, receipt: object) => boolean>();
  let receipts: ReceiptSender;

  beforeEach(() => {
    vi.useFakeTimers();
    send.mockReset().mockReturnValue(true);
    receipts = new ReceiptSender({ send });
  });
  afterEach(() => void vi.useRealTimers());

  it('go as one when several come in a short time', () => {
    receipts.report('chat', { receivedSeq: 1, readSeq: 0 });
    receipts.report('chat', { receivedSeq: 3, readSeq: 2 });
    vi.runAllTimers();

    expect(send.mock.calls).toEqual([['chat', { receivedSeq: 3, readSeq: 2 }]]);
  });

  it('only grow, and are silent when they do not', () => {
    receipts.report('chat', { receivedSeq: 3, readSeq: 2 });
    vi.runAllTimers();
    receipts.report('chat', { receivedSeq: 3, readSeq: 0 });
    vi.runAllTimers();

    expect(send).toHaveBeenCalledTimes(1);
  });

  it('are told after a lost connection', () => {
    send.mockReturnValue(false);
    receipts.report('chat', { receivedSeq: 3, readSeq: 2 });
    vi.runAllTimers();
    send.mockReset().mockReturnValue(true);

    receipts.repeatAll();

    expect(send.mock.calls).toEqual([['chat', { receivedSeq: 3, readSeq: 2 }]]);
  });
});
