using SmartPass.Accounts.Domain;

namespace SmartPass.Accounts.Pages;

internal static class AccountState
{
    public static string InWords(Account? account) => account switch
    {
        null => "None",
        { Disabled: true } => "Closed",
        { MustChoosePassword: true, LastSignInAt: null } => "Waits for the first code to be used",
        { FirstCodeHash: not null } => "Starts over: the new first code is not used yet",
        _ => "Open",
    };
}
