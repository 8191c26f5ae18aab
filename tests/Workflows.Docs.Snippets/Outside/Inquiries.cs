using Workflows;

namespace Inquiries;

/// <summary>Asks a function for the price, bills by another workflow, and tells the customer by mail.</summary>
[Workflow("inquiries", StartAt = nameof(Price))]
public sealed partial class InquiryWorkflow(Billing billing, [Placeholder("Sender")] string sender)
{
    [Lambda<Quote>("${PriceFunction}", Next = nameof(Bill)), ResultPath(nameof(Inquiry.Quote))]
    static PriceRequest Price(Inquiry inquiry) => new(inquiry.Sku, inquiry.Count);

    [StartExecution<Billing>(Next = nameof(Tell)), ResultPath(nameof(Inquiry.Invoice))]
    [Catch(nameof(Refused), Errors.TaskFailed)]
    static Order Bill(Inquiry inquiry) => new(inquiry.Customer, inquiry.Quote!.Total);

    [ServiceTask(End = true), DiscardResult]
    [Retry("Ses.TooManyRequestsException")]
    SendMail Tell(Inquiry inquiry) => new() { From = sender, To = inquiry.Customer, Text = $"Invoice {inquiry.Invoice!.Number}" };

    [Fail("BillingFailed")]
    static partial void Refused();
}

/// <summary>Writes an invoice.</summary>
[Workflow("billing", StartAt = nameof(Write))]
public sealed partial class Billing(IInvoices invoices)
{
    [Task(End = true)]
    public Task<Invoice> Write(Order order) => invoices.WriteAsync(order);
}

[Resource("arn:aws:states:::aws-sdk:mail:sendEmail")]
public sealed record SendMail : IServiceRequest<Sent>
{
    public required string From { get; init; }

    public required string To { get; init; }

    public string? Text { get; init; }
}

[ServiceData]
public sealed record Sent(string MessageId);

public sealed record Inquiry(string Customer, string Sku, int Count, Quote? Quote = null, Invoice? Invoice = null);

public sealed record PriceRequest(string Sku, int Count);

public sealed record Quote(int Total);

public sealed record Order(string Customer, int Total);

public sealed record Invoice(string Number);

public interface IInvoices
{
    Task<Invoice> WriteAsync(Order order);
}
