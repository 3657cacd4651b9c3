"""The pane that is read in: an `Article` of the library in, a page of type and photographs on the screen.

    facts     -> what stands in the head of the page, in words          (pure)
    arrange   -> what is set of what the page says: blocks to blocks    (pure)
    setting   -> type and measure for a theme, a zoom and a column
    build     -> Page: the document, block by block, and what is painted round its text
                 (writer, plates for photographs, tables; highlight and hyphens at need)
    figures, pictures -> photographs: their room in the page, their decoding
    sheets    -> what is wider than the column, on a page of its own; sheet_view shows it in its place or in a card
    ornaments -> quote rules, code boxes, list markers
    view      -> the widget; scroll, stops, searching, copying and spoken are what one does in it
    photo     -> one photograph over the whole window

No HTML reaches the view: `reader.blocks` makes blocks of it, and nothing here loads anything but the library's own
picture files.
"""
