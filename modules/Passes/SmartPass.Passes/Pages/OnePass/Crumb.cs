using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>The way back from a pass.</summary>
/// <param name="Address">One of this school's screens, with what it was filtered by.</param>
/// <param name="Name">What the screen is called.</param>
internal sealed record Crumb(string Address, string Name)
{
    /// <summary>The screen an address names; null for any address that is none of these screens.</summary>
    public static Crumb? From(string? back, PassLinks links)
    {
        var path = back?.Split('?')[0];
        return Screens(links).FirstOrDefault(screen => screen.Address == path) is { } screen ? screen with { Address = back! } : null;
    }

    /// <summary>The screen of who came by another way: the list the pass is on for them.</summary>
    public static Crumb Of(Actor actor, OnePassView view) => actor switch
    {
        _ when actor.Can(PassPermissions.Answer) && (view.Concerns || !actor.Can(PassPermissions.SeeBoard)) => MyRoom(view.Links),
        _ when actor.Can(PassPermissions.SeeBoard) => Board(view.Links),
        _ => MyPasses(view.Links),
    };

    private static Crumb[] Screens(PassLinks links) => [MyRoom(links), Board(links), MyPasses(links), new(links.Planned, "Planned"), new(links.Now, "Now")];

    private static Crumb MyRoom(PassLinks links) => new(links.MyRoom, "My room");

    private static Crumb Board(PassLinks links) => new(links.Board, "Board");

    private static Crumb MyPasses(PassLinks links) => new(links.MyPasses, "My passes");
}
