using SmartPass.Accounts.Domain;

namespace SmartPass.Accounts.Pages;

internal static class AccountState
{
    public static string InWords(Account? account) => account switch
    {
        null => "None",
        { Disabled: true } => "Closed",
        { MustChoosePassword: true } => "Waits for the first code to be used",
        _ => "Open",
    };
}
