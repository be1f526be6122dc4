using SmartPass.Kernel;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Pages.Notices;

/// <param name="School">Whose frame it is.</param>
/// <param name="Unseen">How many one has not seen yet.</param>
/// <param name="Now">What is shown or sounded on the page now.</param>
/// <param name="Stamp">The stamp taken before reading.</param>
/// <param name="Minute">How one wants to hear that a minute is left.</param>
/// <param name="Over">How one wants to hear that one's own time is over.</param>
/// <param name="Listens">Whether the browser is to notify of anything, so that a page in the background goes on asking.</param>
internal sealed record BellView(School School, int Unseen, IReadOnlyList<PersonalNotice> Now, string Stamp, Ways Minute, Ways Over, bool Listens)
{
    public string List => $"/{School.Slug}/notices";

    public string Src => $"{List}?handler=Bell";

    /// <summary>When the first note of these has been there long enough.</summary>
    public DateTimeOffset? StaleAt => Now.Min(notice => notice.ShowUntil);

    public IEnumerable<PersonalNotice> Urgent => Now.Where(notice => notice.Kind == NoticeKind.Urgent);

    public IEnumerable<PersonalNotice> Calm => Now.Where(notice => notice.Kind != NoticeKind.Urgent);

    public string Address(PersonalNotice notice) => $"/{School.Slug}{notice.Link}";

    public string Close(PersonalNotice notice) => $"{List}?handler=Close&id={notice.Id}";

    public static string Tone(PersonalNotice notice) => !notice.Sound ? "" : notice.Kind == NoticeKind.Urgent ? "urgent" : "calm";
}
