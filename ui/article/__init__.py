"""The pane that is read in: an `Article` of the library in, a page of type and photographs on the screen.

    facts     -> what stands in the head of the page, in words          (pure)
    setting   -> type and measure for a theme, a zoom and a column
    build     -> Page: the document, block by block, and what is painted round its text
    figures, pictures -> photographs: their room in the page, their decoding
    ornaments -> quote rules, code boxes, list markers
    view      -> the widget; stops, find and copying are what one does in it
    photo     -> one photograph over the whole window

No HTML reaches the view: `reader.blocks` makes blocks of it, and nothing here loads anything but the library's own
picture files.
"""
