"""The feeds: smart places, folders and subscriptions, with what is unread in each."""
