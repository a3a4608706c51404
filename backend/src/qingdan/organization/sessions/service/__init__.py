"""Use cases of signing in: by password, by refresh token, in a demo; and signing out."""
