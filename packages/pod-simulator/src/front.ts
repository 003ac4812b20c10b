import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Call } from './call-log.ts';
import { cutAnswer, dropAnswer, holdAnswer, sendHtml, sendStatus } from './fault-answers.ts';
import type { FaultEffect, Target } from './faults.ts';
import type { Host } from './host.ts';

type Flight = { call: Call; request: IncomingMessage };

const logged = new WeakMap<ServerResponse, Call>();

/** The log entry of the call being answered. */
export const callOf = (response: ServerResponse): Call | undefined => logged.get(response);

/** What every API request meets first: the call log, the pod's clock, and the faults. */
export function createFront(host: Host, handle: RequestListener) {
  const { clock, calls, faults } = host;
  const flying = new Set<Flight>();
  const hung = new Set<IncomingMessage>();

  function begin(request: IncomingMessage, response: ServerResponse): Call {
    const { url = '/', method = 'GET', headers } = request;
    const question = url.indexOf('?');
    const token = headers.sessiontoken;
    const caller = typeof token === 'string' ? host.world.sessions.callerOf(token) : undefined;
    const trace = headers['x-trace-id'];
    const call: Call = {
      seq: calls.nextNumber(),
      at: clock.now(),
      method,
      path: question < 0 ? url : url.slice(0, question),
      ...(question >= 0 && { query: url.slice(question + 1) }),
      status: 0,
      ms: 0,
      ...(caller !== undefined && { caller }),
      ...(typeof trace === 'string' && { traceId: trace }),
    };
    const flight = { call, request };
    flying.add(flight);
    logged.set(response, call);
    response.on('close', () => {
      flying.delete(flight);
      if (response.writableFinished) call.status = response.statusCode;
      call.ms = clock.now() - call.at;
      calls.add(call);
    });
    return call;
  }

  function strike(effect: FaultEffect, request: IncomingMessage, response: ServerResponse): void {
    const proceed = () => handle(request, response);
    if (typeof effect === 'object') {
      if ('status' in effect) sendStatus(request, response, effect);
      else if ('delay' in effect) void clock.sleep(effect.delay).then(proceed);
      else {
        if ('lateAnswer' in effect) holdAnswer(response, clock.sleep(effect.lateAnswer));
        proceed();
      }
      return;
    }
    switch (effect) {
      case 'html200':
        sendHtml(request, response);
        return;
      case 'refuse':
        request.socket.destroy();
        return;
      case 'hang':
        hung.add(request);
        request.socket.once('close', () => hung.delete(request));
        return;
      case 'cut':
        cutAnswer(request, response);
        break;
      case 'dropAnswer':
        dropAnswer(request, response);
        break;
      case 'expireSessions':
        host.world.sessions.expireAll();
        break;
      case 'loseFeeds':
        host.world.datafeeds.loseAll();
        break;
    }
    proceed();
  }

  const listener: RequestListener = (request, response) => {
    // Not the machine's time: clients learn their clock's error from this header.
    response.setHeader('Date', new Date(clock.now()).toUTCString());
    if (!isApi(request.url)) return handle(request, response);
    const call = begin(request, response);
    const effect = faults.strikeCall(call);
    if (effect === undefined) handle(request, response);
    else strike(effect, request, response);
  };

  return {
    listener,
    /** Ends the connections of calls that are being answered. */
    destroy(those: (target: Target) => boolean): void {
      for (const { call, request } of flying) if (those(call)) request.socket.destroy();
    },
    /** Ends the connections that the hang fault holds. */
    release(): void {
      for (const request of hung) request.socket.destroy();
    },
  };
}

const isApi = (url = '/') => /^\/(?:login|relay|sessionauth|keyauth|agent|pod)\//.test(url);
