/** What the actions of the audit trails are called; an action without a name is shown by its code. */
import type { Words } from '@/shared/gate/words';
import type { LocalizedText } from '@/shared/i18n/locales';

function two(zh: string, en: string): LocalizedText {
  return { 'zh-CN': zh, en };
}

export const ACTIONS: Words = {
  'request.filed': two('登记申请', 'Filed'),
  'request.changed': two('修改申请', 'Changed'),
  'request.submitted': two('提交', 'Submitted'),
  'request.verified': two('核验', 'Verified'),
  'request.returned': two('退回', 'Returned'),
  'request.approved': two('批准', 'Approved'),
  'request.rejected': two('不予办理', 'Rejected'),
  'request.withdrawn': two('撤回', 'Withdrawn'),
  'request.stamped': two('盖章', 'Stamped'),
  'request.delivered': two('发放', 'Handed over'),
  'applicant.shown': two('查看居民信息', 'Looked at the resident’s data'),
  'evidence.added': two('上传材料', 'Added evidence'),
  'evidence.opened': two('查看材料', 'Opened evidence'),
  'evidence.removed': two('删除材料', 'Removed evidence'),
  'document.prepared': two('文件定稿', 'Document fixed'),
  'document.previewed': two('预览文件', 'Previewed the document'),
  'document.opened': two('打开已盖章文件', 'Opened the stamped document'),
  'document.voided': two('作废', 'Voided'),
  'certificate.refused': two('不予出具', 'Refused'),
  'seal.made': two('制发', 'Made'),
  'seal.handed-over': two('移交保管', 'Handed over to other keepers'),
  'seal.suspension': two('停用', 'Suspended'),
  'seal.resumption': two('恢复使用', 'Resumed'),
  'seal.loss': two('挂失', 'Reported lost'),
  'seal.loss-record': two('街道备案遗失', 'Loss recorded at the street'),
  'seal.replaced': two('补刻新章', 'Replaced'),
  'seal.election': two('登记换届', 'Election recorded'),
  'seal.certificate': two('导入签章证书', 'Certificate brought in'),
  'seal.retirement': two('退出使用', 'Retired'),
  'seal.sealing-off': two('封存', 'Sealed off'),
  'seal.destruction': two('销毁', 'Destroyed'),
  'application.created': two('新建申请', 'Created'),
  'application.edited': two('修改申请', 'Edited'),
  'application.submitted': two('提交申请', 'Submitted'),
  'application.accepted': two('受理', 'Accepted'),
  'application.returned': two('退回补正', 'Returned'),
  'application.rejected': two('不予受理', 'Rejected'),
  'application.withdrawn': two('撤回', 'Withdrawn'),
  'application.opinion_given': two('提出意见', 'Opinion given'),
  'application.voted': two('表决', 'Voted'),
  'application.reviewed': two('评审结束', 'Review closed'),
  'application.approved': two('决定同意', 'Approved'),
  'application.refused': two('决定不同意', 'Refused'),
  'application.published': two('列入清单', 'Put on the list'),
};
