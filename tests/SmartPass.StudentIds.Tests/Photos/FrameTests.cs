using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Tests.Photos;

public sealed class FrameTests
{
    [Fact]
    public void The_first_frame_is_the_middle_and_the_upper_part()
    {
        Assert.Equal(new Frame(0, 0, 800), Frame.First(800, 1000));
        Assert.Equal(new Frame(320, 0, 960), Frame.First(1600, 1200));
        Assert.Equal(new Frame(0, 125, 800), Frame.First(800, 1500));
    }

    [Theory, MemberData(nameof(Sizes))]
    public void However_often_a_button_is_pressed_the_frame_stays_in_the_picture_and_is_never_too_small(int width, int height)
    {
        foreach (var step in Enum.GetValues<FrameStep>())
        {
            foreach (var other in Enum.GetValues<FrameStep>())
            {
                var frame = Frame.First(width, height);
                for (var press = 0; press < 60; press++)
                {
                    frame = frame.Moved(press % 3 == 0 ? other : step, width, height);
                    Assert.InRange(frame.X, 0, width - frame.Width);
                    Assert.InRange(frame.Y, 0, height - frame.Height);
                    Assert.InRange(frame.Width, Frame.LeastWidth, Math.Min(width, height * 4 / 5));
                }
            }
        }
    }

    [Fact]
    public void Closer_and_wider_again_come_back_to_the_same_middle()
    {
        var frame = new Frame(400, 300, 600);
        var closer = frame.Moved(FrameStep.Closer, 1600, 1600);
        Assert.True(closer.Width < frame.Width);
        Assert.Equal(frame.X + (frame.Width / 2), closer.X + (closer.Width / 2));
        Assert.True(closer.Moved(FrameStep.Wider, 1600, 1600).Width > closer.Width);
    }

    [Fact]
    public void Numbers_from_anywhere_become_the_nearest_frame() =>
        Assert.Equal(new Frame(0, 0, 240), new Frame(int.MinValue / 2, -7, -3).Within(240, 300));

    public static TheoryData<int, int> Sizes() => new() { { 240, 300 }, { 1600, 1200 }, { 900, 1600 }, { 400, 1600 }, { 1600, 400 } };
}
