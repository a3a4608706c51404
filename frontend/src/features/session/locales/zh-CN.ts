export default {
  title: '登录',
  tagline: '一个入口 · 一张清单 · 一枚公章',
  username: '用户名',
  password: '密码',
  usernameMissing: '请填写用户名',
  passwordMissing: '请填写密码',
  signIn: '登录',
  demo: '演示账号',
  demoHint: '演示区的人员和数据都是虚构的。点一个岗位，直接进入。',
};
