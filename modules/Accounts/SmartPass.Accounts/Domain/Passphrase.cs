using System.Security.Cryptography;

namespace SmartPass.Accounts.Domain;

/// <summary>A password one can remember: five random words.</summary>
internal static class Passphrase
{
    private const int Length = 5;

    public static string New() => string.Join(' ', Enumerable.Range(0, Length).Select(_ => WordList.Words[RandomNumberGenerator.GetInt32(WordList.Words.Count)]));
}
