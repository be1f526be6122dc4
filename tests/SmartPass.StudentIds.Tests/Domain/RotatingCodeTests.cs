using System.Security.Cryptography;
using CsCheck;
using SmartPass.Kernel;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.Testing;

namespace SmartPass.StudentIds.Tests.Domain;

public sealed class RotatingCodeTests
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    private static readonly Gen<RotatingCode> Codes = Gen.Select(Gen.Int[1, 5000], Gen.Long[1, 1L << 40], Gen.Int[0, 1000], Gen.Bool,
        (school, card, steps, offline) => new RotatingCode(new SchoolId(school), new CardId(card), RotatingCode.StepAt(TestWorld.Start) + steps, offline ? TestWorld.Start : null));

    [Fact]
    public void What_was_signed_reads_as_it_was_whatever_the_case() => Codes.Sample(code =>
        RotatingCode.Read(code.Sign(Key), Key) == code && RotatingCode.Read(code.Sign(Key).ToLowerInvariant(), Key) == code);

    [Fact]
    public void A_code_in_which_one_sign_was_changed_is_none() => Gen.Select(Codes, Gen.Int[3, 50], Gen.Char['A', 'Z']).Sample((code, at, other) =>
    {
        var text = code.Sign(Key);
        var forged = string.Concat(text.AsSpan(0, at), other.ToString(), text.AsSpan(at + 1));
        return forged == text || RotatingCode.Read(forged, Key) is null;
    });

    [Fact]
    public void A_code_of_another_installation_is_none() =>
        Assert.Null(RotatingCode.Read(new RotatingCode(new SchoolId(1), new CardId(7), 1).Sign(RandomNumberGenerator.GetBytes(32)), Key));

    [Fact]
    public void A_device_without_network_signs_with_its_own_key_what_the_installation_reads()
    {
        var code = new RotatingCode(new SchoolId(1), new CardId(7), RotatingCode.StepAt(TestWorld.Start), TestWorld.Start);
        Assert.Equal(code, RotatingCode.Read(code.Sign(Key), Key));
        Assert.NotEqual(RotatingCode.KeyOfDevice(Key, code.School, code.Card, TestWorld.Start), RotatingCode.KeyOfDevice(Key, code.School, new CardId(8), TestWorld.Start));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void It_is_fresh_in_its_step_and_the_one_after(int seconds, bool fresh)
    {
        var step = RotatingCode.StepAt(TestWorld.Start);
        Assert.Equal(fresh, new RotatingCode(new SchoolId(1), new CardId(7), step).IsFresh(TestWorld.Start.AddSeconds(seconds)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("SP:")]
    [InlineData("SP:AAAA")]
    [InlineData("100123")]
    [InlineData("SP:😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")]
    [InlineData("SP:!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!")]
    public void Anything_else_is_none(string text) => Assert.Null(RotatingCode.Read(text, Key));
}
