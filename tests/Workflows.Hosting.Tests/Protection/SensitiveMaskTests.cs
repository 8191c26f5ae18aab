using System.Text;
using Workflows.Durable;

namespace Workflows.Hosting.Tests.Protection;

public sealed class SensitiveMaskTests
{
    private readonly SensitiveMask _mask = new(["card", "pin"]);

    [Theory]
    [InlineData("""{"id":1,"card":"4111"}""", """{"id":1,"card":"***"}""")]
    [InlineData("""{"lines":[{"pin":{"a":[1]},"n":1.50}],"card":null}""", """{"lines":[{"pin":"***","n":1.50}],"card":"***"}""")]
    [InlineData("""[1,true,null,"a\"b"]""", """[1,true,null,"a\u0022b"]""")]
    [InlineData("not json", "\"***\"")]
    [InlineData("", "")]
    public void Members_are_hidden_by_their_names_wherever_they_are(string json, string masked) =>
        Assert.Equal(masked, Encoding.UTF8.GetString(_mask.Apply(Encoding.UTF8.GetBytes(json)).Span));

    [Fact]
    public void Data_of_an_event_is_hidden_and_its_cause_since_it_may_be_any_text()
    {
        var happened = new HistoryEvent
        {
            Id = 1,
            PreviousId = 0,
            Type = HistoryEventType.TaskFailed,
            Timestamp = default,
            Input = """{"card":"4111"}"""u8.ToArray(),
            Error = "Declined",
            Cause = "4111 was declined",
        };

        var masked = _mask.Apply(happened);

        Assert.Equal("""{"card":"***"}""", Encoding.UTF8.GetString(masked.Input!.Value.Span));
        Assert.Equal(("Declined", "***"), (masked.Error, masked.Cause));
    }
}
