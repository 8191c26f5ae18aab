using Inquiries;
using Workflows;

namespace Running;

/// <summary>Giving a workflow the services and functions that it calls.</summary>
public static class Handlers
{
    public static async Task<Inquiry> RunAsync(IInvoices invoices, Inquiry inquiry)
    {
        var mails = new List<SendMail>();
        var services = new ServiceHandlers()
            .Add<SendMail, Sent>(async (mail, token) =>
            {
                await Task.Delay(10, token);
                mails.Add(mail);
                return new Sent($"m-{mails.Count}");
            })
            .Add<PriceRequest, Quote>("${PriceFunction}", (request, _) => new(new Quote(request.Count * 3)));

        var workflow = new InquiryWorkflow(new Billing(invoices), sender: "shop@example.com");
        return await workflow.RunAsync(inquiry, new RunOptions { Services = services });
    }
}

/// <summary>Sends mails, but not too many.</summary>
public sealed class Mailer : IServiceHandler<SendMail, Sent>
{
    private int _sent;

    public ValueTask<Sent> HandleAsync(SendMail request, CancellationToken cancellationToken) => ++_sent <= 100
        ? new(new Sent($"m-{_sent}"))
        : throw new TaskFailedException("Ses.TooManyRequestsException", "Slow down.");
}
