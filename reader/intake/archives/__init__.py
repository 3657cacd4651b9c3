"""What other readers export -> what somebody kept, one thing after the other, however large the file is.

    file -> recognise -> starred    JSON of the Google Reader family: FreshRSS, Inoreader, The Old Reader; Feedly
                      -> saved      JSON of Wallabag and Omnivore
                      -> tables     CSV of Pocket, Instapaper, Raindrop, Readwise and their like
                      -> bookmarks  HTML of browsers, Pocket and Instapaper
                      -> own        Cutline's JSON Lines
                      -> OPML       lists of feeds, which `intake.opml` reads
         -> Kept | Subscribed | Skipped -> kept.shape -> Arrival, clean

Files are known by what is in them, never by their names.  Nothing here is clean before `kept.shape`, which runs in the
sandbox.
"""
