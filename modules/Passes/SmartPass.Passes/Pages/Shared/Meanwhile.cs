using SmartPass.Kernel;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Shared;

internal static class Meanwhile
{
    /// <summary>Does something as the member of staff who proved who they are on a student's screen; the screen stays the student's.</summary>
    public static async Task<T> As<T>(this CurrentActor actor, Actor staff, Func<Task<T>> act)
    {
        var student = actor.Actor;
        actor.Become(staff);
        try
        {
            return await act();
        }
        finally
        {
            actor.Become(student);
        }
    }
}
