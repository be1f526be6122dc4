using SmartPass.Browser.Tests.Browsing;

namespace SmartPass.Browser.Tests.Schools;

/// <summary>How people come in.</summary>
internal static class SignIn
{
    public static async Task WithFirstCode(Person person, Account account)
    {
        await person.Open("/start");
        await person.Field("User name").FillAsync(account.UserName);
        await person.Field("First code").FillAsync(account.Code);
        await person.Button("Go on").ClickAsync();
        await person.Field("Password").FillAsync(Account.Password);
        await person.Field("The same password again").FillAsync(Account.Password);
        await person.Button("Keep it and sign in").ClickAsync();
        await person.Page.WaitForURLAsync(url => !url.Contains("/start", StringComparison.Ordinal));
    }

    public static async Task WithPassword(Person person, Account account)
    {
        await person.Open("/sign-in");
        await person.Field("User name or e-mail address").FillAsync(account.UserName);
        await person.Field("Password").FillAsync(Account.Password);
        await person.Button("Sign in").ClickAsync();
        await person.Page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }
}
