import { tested } from './tested.ts';

export const agentCoverage = [
  ...tested('datafeed.test.ts', [
    ['GET', '/agent/v5/datafeeds', 'listDatafeed'],
    ['POST', '/agent/v5/datafeeds', 'createDatafeed'],
    ['DELETE', '/agent/v5/datafeeds/:datafeedId', 'deleteDatafeed'],
    ['POST', '/agent/v5/datafeeds/:datafeedId/read', 'readDatafeed'],
  ]),
  ...tested('messages.test.ts', [
    ['POST', '/agent/v4/stream/:sid/message/create', 'v4StreamSidMessageCreatePost'],
    ['POST', '/agent/v4/stream/:sid/message/:mid/update', 'v4StreamSidMessageMidUpdatePost'],
    ['GET', '/agent/v4/stream/:sid/message', 'v4StreamSidMessageGet'],
    ['GET', '/agent/v1/message/:id', 'v1MessageIdGet'],
  ]),
  ...tested('message-status.test.ts', [
    ['GET', '/pod/v1/message/:mid/status', 'v1MessageMidStatusGet', 'nobody is “delivered”'],
  ]),
  ...tested('attachments.test.ts', [
    ['GET', '/agent/v1/stream/:sid/attachment', 'v1StreamSidAttachmentGet', 'no previews'],
  ]),
  ...tested('audit-trail.test.ts', [
    [
      'GET',
      '/agent/v1/audittrail/privilegeduser',
      'v1AudittrailPrivilegeduserGet',
      'what is done through administration endpoints',
    ],
  ]),
  ...tested('system.test.ts', [
    ['GET', '/agent/v3/health', 'v3Health', 'always UP'],
    ['GET', '/agent/v1/info', 'v1InfoGet'],
  ]),
];
