namespace SmartPass.Accounts.Pages;

/// <summary>The stable name of an act as people read it: "rooms.classes-set" is "Rooms: classes set".</summary>
internal static class ActWords
{
    public static string Title(string act)
    {
        var words = act.Replace('-', ' ').Replace("district it", "District IT", StringComparison.Ordinal).Split('.', 2);
        return string.Join(": ", words.Select((word, at) => at == 0 && word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word));
    }
}
