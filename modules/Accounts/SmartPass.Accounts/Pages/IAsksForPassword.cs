using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SmartPass.Accounts.Pages;

/// <summary>A page on which someone chooses a password, typed twice so that a slip of the finger does not shut them out.</summary>
internal interface IAsksForPassword
{
    string Password { get; }

    string Again { get; }
}

internal static class AsksForPassword
{
    public static void CheckAgain(this IAsksForPassword page, ModelStateDictionary state)
    {
        if (page.Password != page.Again)
        {
            state.AddModelError(nameof(page.Again), "That is not the same. Type the password once more.");
        }
    }
}
