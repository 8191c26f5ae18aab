namespace Workflows.Conformance.Tests.Choices;

/// <summary>A Choice over property, relational and logical patterns.</summary>
[Workflow("triage", StartAt = nameof(Sort))]
public sealed partial class TriageWorkflow
{
    [Choice]
    static Next Sort(Parcel parcel) => parcel switch
    {
        { Weight: <= 0 } => nameof(Invalid),
        { Weight: > 0 and < 5, IsExpress: true } => nameof(Courier),
        { Address.Country: "DE" or "AT" or "CH" } => nameof(Truck),
        { Address: { Country: not "US", Zip: not null }, Insurance: > 100.5 } => nameof(InsuredShip),
        { Address: { Country: not ("US" or "CA") } } when parcel.Weight % 2 == 0 => nameof(Ship),
        { Insurance: null, Address: not null } => nameof(Uninsured),
        { Address: null } => nameof(Homeless),
        _ => nameof(Hold),
    };

    [Fail("InvalidParcel")] static partial void Invalid();

    [Succeed] static string Courier() => "courier";

    [Succeed] static string Truck() => "truck";

    [Succeed] static string InsuredShip(Parcel parcel) => $"ship to {parcel.Address?.Country}, insured";

    [Succeed] static string Ship(Parcel parcel) => $"ship {parcel.Weight} kg";

    [Succeed] static string Uninsured() => "uninsured";

    [Succeed] static string Homeless() => "homeless";

    [Succeed] static string Hold() => "hold";

    public sealed record Parcel(int Weight, bool IsExpress, Address? Address, double? Insurance);

    public sealed record Address(string Country, string? Zip);
}
