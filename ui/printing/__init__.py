"""Stories on paper: `proof` sets one as pages, `press` puts many on a printer or into a PDF."""
