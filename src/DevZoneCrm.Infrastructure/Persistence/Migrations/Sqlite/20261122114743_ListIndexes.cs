using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Made from the projects, and made anew at the next start: the code is new, and SQLite keeps ids as bytes.
            migrationBuilder.Sql("DELETE FROM \"ProjectSpans\"");
            migrationBuilder.Sql("DELETE FROM \"ProjectFlows\"");

            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_Heads",
                table: "ProjectSpans");

            migrationBuilder.DropIndex(
                name: "IX_ProjectFlows_Totals",
                table: "ProjectFlows");

            migrationBuilder.AlterColumn<byte[]>(
                name: "UnitId",
                table: "ProjectSpans",
                type: "BLOB",
                nullable: false,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<byte[]>(
                name: "OwnerPostId",
                table: "ProjectSpans",
                type: "BLOB",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<byte[]>(
                name: "CreatedBy",
                table: "ProjectSpans",
                type: "BLOB",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<byte[]>(
                name: "ChainId",
                table: "ProjectSpans",
                type: "BLOB",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Code",
                table: "ProjectSpans",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<byte[]>(
                name: "UnitId",
                table: "ProjectFlows",
                type: "BLOB",
                nullable: false,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<byte[]>(
                name: "OwnerPostId",
                table: "ProjectFlows",
                type: "BLOB",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<byte[]>(
                name: "CreatedBy",
                table: "ProjectFlows",
                type: "BLOB",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<byte[]>(
                name: "ChainId",
                table: "ProjectFlows",
                type: "BLOB",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Heads",
                table: "ProjectSpans",
                columns: new[] { "Stage", "Currency", "UntilOn", "FromOn", "Amount", "Confidentiality", "StageNow" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Reach",
                table: "ProjectSpans",
                columns: new[] { "Stage", "Currency", "UntilOn", "FromOn", "Amount", "Confidentiality", "StageNow", "UnitId", "OwnerPostId", "CreatedBy", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Newest",
                table: "Projects",
                columns: new[] { "StageOn", "Code" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Sums",
                table: "Projects",
                columns: new[] { "Currency", "Confidentiality", "Amount", "Stage", "Status", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "Sector", "Tags", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectFlows_Reach",
                table: "ProjectFlows",
                columns: new[] { "Kind", "Currency", "Year", "Bucket", "On", "EarlierOn", "Amount", "RateE4", "Confidentiality", "StageNow", "Sector", "Tags", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectFlows_Totals",
                table: "ProjectFlows",
                columns: new[] { "Kind", "Currency", "Year", "Bucket", "On", "EarlierOn", "Amount", "RateE4", "Confidentiality", "StageNow", "Sector", "Tags" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_Heads",
                table: "ProjectSpans");

            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_Reach",
                table: "ProjectSpans");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Newest",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Sums",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_ProjectFlows_Reach",
                table: "ProjectFlows");

            migrationBuilder.DropIndex(
                name: "IX_ProjectFlows_Totals",
                table: "ProjectFlows");

            migrationBuilder.DropColumn(
                name: "Code",
                table: "ProjectSpans");

            migrationBuilder.AlterColumn<Guid>(
                name: "UnitId",
                table: "ProjectSpans",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(byte[]),
                oldType: "BLOB");

            migrationBuilder.AlterColumn<Guid>(
                name: "OwnerPostId",
                table: "ProjectSpans",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "BLOB",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "CreatedBy",
                table: "ProjectSpans",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "BLOB",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "ChainId",
                table: "ProjectSpans",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "BLOB",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "UnitId",
                table: "ProjectFlows",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(byte[]),
                oldType: "BLOB");

            migrationBuilder.AlterColumn<Guid>(
                name: "OwnerPostId",
                table: "ProjectFlows",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "BLOB",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "CreatedBy",
                table: "ProjectFlows",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "BLOB",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "ChainId",
                table: "ProjectFlows",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "BLOB",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Heads",
                table: "ProjectSpans",
                columns: new[] { "Stage", "Currency", "UntilOn", "FromOn", "Amount", "Confidentiality", "StageNow", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "Sector", "Tags", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectFlows_Totals",
                table: "ProjectFlows",
                columns: new[] { "Kind", "Currency", "Year", "Bucket", "On", "EarlierOn", "Amount", "RateE4", "Confidentiality", "StageNow", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "Sector", "Tags", "ProjectId" });
        }
    }
}
