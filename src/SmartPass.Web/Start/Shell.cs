using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Modules;
using SmartPass.Roster.Contracts;

namespace SmartPass.Web.Start;

/// <summary>What the layout around every page needs to know.</summary>
internal sealed class Shell(IEnumerable<SmartPassModule> modules, IDistrict district, IEnumerable<IDemoPeople> demo, TimeProvider clock)
{
    private static readonly string[] Own = ["tokens", "base", "layout", "button", "form", "card", "table", "person", "notice", "steps"];

    // The district's home shows the steps of all modules, so it belongs to none of them.
    private static readonly NavigationItem Home = new("Home", "house", "/district", 0, AccountsPermissions.ManageDistrict);

    public IEnumerable<string> StyleSheets => Own.Select(name => $"/css/{name}.css").Concat(modules.SelectMany(module => module.StyleSheets));

    public long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    public bool Demo => demo.Any();

    public string District => district.KnownName ?? "SmartPass";

    /// <summary>The places this person may go to, most wanted first.</summary>
    public IReadOnlyList<NavigationItem> Items(Actor actor, School? school) =>
        actor.IsSystem || actor.School != school?.Id
            ? []
            : [.. modules.SelectMany(module => module.Navigation).Append(Home)
                .Where(item => actor.Can(item.Permission))
                .OrderBy(item => item.Order)];

    public static bool IsCurrent(NavigationItem item, string path) =>
        path == item.Path || (item != Home && path.StartsWith(item.Path + "/", StringComparison.Ordinal));

    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : string.Concat(words[0][..1], words.Length > 1 ? words[^1][..1] : "").ToUpperInvariant();
    }
}
