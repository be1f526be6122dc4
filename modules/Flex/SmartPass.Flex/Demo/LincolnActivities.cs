namespace SmartPass.Flex.Demo;

/// <summary>What Lincoln High offers.</summary>
internal static class LincolnActivities
{
    public static IReadOnlyList<(string Title, string Description, string[] Tags, int? Seats)> All { get; } =
    [
        ("Robotics build", "Finish the drive base for Saturday. New hands welcome.", ["STEM", "Club"], 12),
        ("Chess club", "Play a game, or learn how.", ["Club"], 16),
        ("Algebra help", "Bring the page you are stuck on.", ["Math", "Help"], 24),
        ("Quiet study", "Desks, lamps, no talking.", ["Study"], 30),
        ("Biology lab make-up", "For whoever missed Tuesday’s lab.", ["Science", "Help"], 10),
        ("Jazz combo", "Bring your instrument; we have drums and keys.", ["Music"], 8),
        ("Pottery wheel", "Six wheels, six pairs of hands.", ["Art"], 6),
        ("Spanish conversation", "Talk for half an hour. Snacks.", ["Languages"], 18),
        ("Essay clinic", "One paragraph better than it was.", ["English", "Help"], 15),
        ("Yoga", "Mats are there. Come in socks.", ["Wellness"], 20),
        ("Coding with Python", "From nothing to a small game.", ["STEM"], 24),
        ("Debate practice", "This week: should phones stay home?", ["Club"], 20),
        ("Chemistry review", "Everything for Friday’s quiz.", ["Science", "Help"], 28),
        ("Film club", "Half of a film now, the other half next time.", ["Art", "Club"], 30),
        ("Geometry help", "Proofs without tears.", ["Math", "Help"], 24),
        ("Book talk", "Tell us what to read next.", ["English"], 14),
        ("Guitar circle", "Three chords are enough.", ["Music"], 12),
        ("Newspaper", "The deadline is Thursday.", ["Club", "English"], 12),
        ("Open gym", "Basketball on one side, volleyball on the other.", ["Wellness"], 40),
        ("Physics problem solving", "In pairs, at the board.", ["Science", "Help"], 24),
        ("Drawing from life", "Charcoal and a very patient skeleton.", ["Art"], 18),
        ("College applications", "Essays, forms, deadlines.", ["Future"], 25),
        ("History documentaries", "One short film, one question.", ["History"], 28),
        ("Board games", "Bring one, or play one of ours.", ["Club"], 24),
        ("Choir sectionals", "Altos and basses today.", ["Music"], 30),
        ("Garden crew", "Gloves are in the shed.", ["Wellness", "Club"], 15),
        ("Mindfulness", "Fifteen minutes of nothing at all.", ["Wellness"], 20),
        ("Driver’s ed questions", "The written test, page by page.", ["Future"], 20),
        ("Stage crew", "Lights, ropes and paint.", ["Art", "Club"], 14),
        ("World cooking", "A country a week. Wash your hands.", ["Languages", "Club"], 12),
    ];
}
