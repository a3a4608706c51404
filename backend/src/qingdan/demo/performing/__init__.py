"""The story performed: every act is a use case of a service, judged by the rules of real use."""
