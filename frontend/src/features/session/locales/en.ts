export default {
  title: 'Sign in',
  tagline: 'One gate · one list · one seal',
  username: 'User name',
  password: 'Password',
  usernameMissing: 'Enter your user name',
  passwordMissing: 'Enter your password',
  signIn: 'Sign in',
  demo: 'Demo accounts',
  demoHint: 'People and data of the demo district are invented. Choose a role to enter at once.',
};
