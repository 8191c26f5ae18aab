namespace Workflows.Tests.Services;

public sealed class ServiceHandlersTests
{
    [Fact]
    public void A_second_handler_for_a_request_is_told()
    {
        var handlers = new ServiceHandlers().Add<string, int>(static (text, _) => new(text.Length));

        var exception = Assert.Throws<ArgumentException>(() => handlers.Add<string, int>(static (_, _) => new(0)));

        Assert.StartsWith("There is a handler for 'System.String' and 'System.Int32' already; keep one of them.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_function_of_a_name_is_told()
    {
        var handlers = new ServiceHandlers().Add<string, int>("${Count}", static (text, _) => new(text.Length));

        var exception = Assert.Throws<ArgumentException>(() => handlers.Add<string, int>("${Count}", static (_, _) => new(0)));

        Assert.StartsWith("There is a function for '${Count}' already; keep one of them.", exception.Message, StringComparison.Ordinal);
    }
}
