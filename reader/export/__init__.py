"""Articles as files that outlive Cutline.  Values and pictures in, files and text out; no database, no network.

    articles -> edition.Edition (who stands where)
             -> epub      an EPUB 3 book, for e-readers
             -> page      one HTML file with everything in it
             -> markdown  a file a story, with front matter and a folder of photos
             -> lines     JSON Lines, from which a library can be made again
    article  -> quotation, for the clipboard

`prose` writes the text of a story for the first two, from the blocks that the window draws; `facts` is what stands
around it.  Whatever an article holds is escaped here once more: a headline may be as hostile as it likes.
"""
