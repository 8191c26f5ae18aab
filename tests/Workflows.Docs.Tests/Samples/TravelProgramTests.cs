using Travel;

namespace Workflows.Docs.Tests.Samples;

/// <summary>The saga's program shows for each step that fails which compensations ran.</summary>
[Collection(nameof(SampleProgram))]
public sealed class TravelProgramTests
{
    [Theory]
    [InlineData("Nothing fails", "=> booked, and told: \"Your Travel Reservation is Successful\"")]
    [InlineData("The flight cannot be reserved", "=> Job Failed; undone: CancelFlightReservation")]
    [InlineData("The car cannot be reserved", "=> Job Failed; undone: CancelRentalReservation, CancelFlightReservation")]
    [InlineData("The payment fails", "=> Job Failed; undone: RefundPayment, CancelRentalReservation, CancelFlightReservation")]
    [InlineData("The flight cannot be confirmed", "=> Job Failed; undone: RefundPayment, CancelRentalReservation, CancelFlightReservation")]
    [InlineData("The car cannot be confirmed, and the flight not cancelled at once", "=> Job Failed; undone: RefundPayment, CancelRentalReservation, CancelFlightReservation")]
    [InlineData("The car cannot be reserved, and not be cancelled at all", "=> OutageException; undone: nothing")]
    public void Each_failure_shows_what_was_undone(string title, string end) => Assert.Equal(end, Booking(title)[^1].Trim());

    [Fact]
    public void A_compensation_that_fails_is_tried_again() =>
        Assert.Equal(2, Booking("The car cannot be confirmed, and the flight not cancelled at once").Count(line => line.Contains("Again in", StringComparison.Ordinal)));

    private static string[] Booking(string title)
    {
        var (exitCode, output, _) = SampleProgram.Run(typeof(TravelSaga).Assembly);
        Assert.Equal(0, exitCode);
        return output.ReplaceLineEndings("\n").Split("\n\n").Select(booking => booking.Split('\n')).Single(lines => lines[0] == title);
    }
}
