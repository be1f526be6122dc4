using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Data;

internal sealed class PairedDeviceMap : IEntityTypeConfiguration<PairedDevice>
{
    public void Configure(EntityTypeBuilder<PairedDevice> device)
    {
        device.ToTable("Passes_Device");
        device.Property(row => row.Name).HasMaxLength(PairedDevice.LongestName);
        device.Property(row => row.SecretHash).HasMaxLength(64);
        device.HasIndex(row => row.SchoolId).HasFilter("\"RevokedAt\" IS NULL");
    }
}

internal sealed class PairingCodeMap : IEntityTypeConfiguration<PairingCode>
{
    public void Configure(EntityTypeBuilder<PairingCode> code)
    {
        code.ToTable("Passes_PairingCode");
        code.HasKey(row => row.Hash);
        code.Property(row => row.Hash).HasMaxLength(64);
        code.Property(row => row.Name).HasMaxLength(PairedDevice.LongestName);
        code.Property(row => row.MadeByName).HasMaxLength(200);
    }
}
