using System.Security.Claims;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Web.Start;

/// <summary>What the layout around every page needs to know.</summary>
internal sealed class Shell(
    IEnumerable<SmartPassModule> modules, IDistrict district, IEnumerable<IDemoPeople> demo, IActorSource actors, CurrentSchool current, CurrentActor person, TimeProvider clock)
{
    private static readonly string[] Own = ["tokens", "base", "layout", "button", "form", "card", "table", "scroll", "person", "notice", "steps"];

    // The district's home shows the steps of all modules, so it belongs to none of them.
    private static readonly NavigationItem Home = new("Home", "house", "/district", 0, AccountsPermissions.ManageDistrict);

    private static readonly NavigationItem Mail = new("Mail", "message-circle", "/district/mail", 92, AccountsPermissions.ManageDistrict);

    public IEnumerable<string> StyleSheets => Own.Select(name => $"/css/{name}.css").Concat(modules.SelectMany(module => module.StyleSheets));

    public IEnumerable<string> Scripts => modules.SelectMany(module => module.Scripts);

    public long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    public bool Demo => demo.Any();

    public string District => district.KnownName ?? "SmartPass";

    /// <summary>The places this person may go to, most wanted first.</summary>
    public IReadOnlyList<NavigationItem> Items(Actor actor, School? school) =>
        actor.IsSystem || actor.School != school?.Id
            ? []
            : [.. modules.SelectMany(module => module.Navigation).Append(Home).Append(Mail)
                .Where(item => actor.Can(item.Permission))
                .OrderBy(item => item.Order)];

    /// <summary>The same, as they stand in the bar: what is set now and then is behind one item, and where that would lead to a single place, that place is the item.</summary>
    public IReadOnlyList<BarItem> Bar(Actor actor, School? school)
    {
        var items = Items(actor, school).ToLookup(item => item.Setting is not null);
        var settings = items[true].ToList();
        IEnumerable<BarItem> last = settings.Count > 1 ? [new("Settings", "settings", "/settings", null, settings)] : settings.Select(BarItem.Of);
        return [.. items[false].Select(BarItem.Of), .. last];
    }

    /// <summary>The school whose frame stands around the page, and who one is there. A page outside every school, such as one's account, stands in the frame of one's only school.</summary>
    public async ValueTask<(School? School, Actor Actor)> Around(ClaimsPrincipal user)
    {
        var actor = person.Actor;
        if (actor.IsSystem || (current.School is { } inside && actor.School == inside.Id) || (current.School is null && Items(actor, null).Count > 0))
        {
            return (current.School, actor);
        }

        var school = current.School ?? (await actors.SchoolsOf(user) is [var only] ? only : null);
        return school is not null && await actors.Of(user, school) is { } there ? (school, there) : (null, actor);
    }

    /// <summary>The item that a page belongs to: of several the one that says so of most of its address; null for none.</summary>
    public static BarItem? Current(IEnumerable<BarItem> bar, string path) => bar.Select(item => (Item: item, Part: PartOf(item, path))).Where(one => one.Part > 0).OrderByDescending(one => one.Part).FirstOrDefault().Item;

    private static int PartOf(BarItem item, string path) => item.Places.Select(place => PartOf(place, path)).Prepend(path == item.Path ? path.Length : 0).Max();

    private static int PartOf(NavigationItem place, string path) =>
        path == place.Path ? path.Length : place != Home && path.StartsWith(place.Within + "/", StringComparison.Ordinal) ? place.Within.Length : 0;

    public static string Initials(string name)
    {
        // What stands in brackets behind a name, as of a substitute, is none of it.
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word[0] != '(').ToList();
        return words.Count == 0 ? "" : string.Concat(words[0][..1], words.Count > 1 ? words[^1][..1] : "").ToUpperInvariant();
    }
}

/// <summary>An item of the bar, and the places it stands for.</summary>
internal sealed record BarItem(string Title, string Icon, string Path, string? Key, IReadOnlyList<NavigationItem> Places)
{
    public static BarItem Of(NavigationItem place) => new(place.Title, place.Icon, place.Path, place.Key, [place]);
}
